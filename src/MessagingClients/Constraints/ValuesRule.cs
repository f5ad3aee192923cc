using System.Globalization;

namespace MessagingClients.Constraints;

internal sealed class ValuesRule<T>(IReadOnlyList<T> values) : Rule<T>
{
    public override Violation? Check(T value) => values.Contains(value)
        ? null
        : values.Count == 0 ? Violation.Of("no value, because the document lists none of this type", "one")
        : Violation.Of($"one of {string.Join(", ", values.Select(each => Convert.ToString(each, CultureInfo.InvariantCulture)))}", "another value");
}
