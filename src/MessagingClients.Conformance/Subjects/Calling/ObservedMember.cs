namespace MessagingClients.Conformance.Subjects.Calling;

/// <summary>Reads public members of objects whose types are known at run time only.</summary>
internal static class ObservedMember
{
    /// <returns><see langword="default"/> where there is no such member, or it is of another type.</returns>
    public static T? Read<T>(object target, string name) =>
        target.GetType().GetProperty(name)?.GetValue(target) is T value ? value : default;

    /// <exception cref="InvalidOperationException">There is no such member.</exception>
    public static void Set(object target, string name, object? value)
    {
        if (target.GetType().GetProperty(name) is not { SetMethod.IsPublic: true } property)
        {
            throw new InvalidOperationException($"Expected {target.GetType()} to have the public setter {name}, found: {Names(target)}.");
        }

        property.SetValue(target, value);
    }

    private static string Names(object target) => string.Join(", ", target.GetType().GetProperties().Select(property => property.Name));
}
