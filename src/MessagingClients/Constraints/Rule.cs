namespace MessagingClients.Constraints;

/// <summary>The rules that a document can state for a value; generated clients are written in these words.</summary>
public static class Rule
{
    /// <summary>A string: any text that is well-formed UTF-16, within the limits given.</summary>
    /// <param name="minLength">The least number of code points, 0 or more.</param>
    /// <param name="maxLength">The greatest number of code points; by default any.</param>
    /// <param name="pattern">What the text matches somewhere, or <see langword="null"/> for anything.</param>
    /// <param name="format">The form of the text.</param>
    /// <returns>The rule.</returns>
    public static TextRule Text(
        int minLength = 0, int maxLength = int.MaxValue, TextPattern? pattern = null, TextFormat format = TextFormat.Any) =>
        new() { MinLength = minLength, MaxLength = maxLength, Pattern = pattern, Format = format };

    /// <summary>A value that keeps at least one of several rules (<c>anyOf</c>).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="options">The rules, one or more.</param>
    /// <returns>The rule.</returns>
    public static ChoiceRule<T> AnyOf<T>(params IReadOnlyList<Rule<T>> options) => new(options, exactlyOne: false);

    /// <summary>A value that keeps exactly one of several rules (<c>oneOf</c>).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="options">The rules, one or more.</param>
    /// <returns>The rule.</returns>
    public static ChoiceRule<T> OneOf<T>(params IReadOnlyList<Rule<T>> options) => new(options, exactlyOne: true);

    /// <summary>A number within limits.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="minimum">The least value, or <see langword="null"/> for that of the type.</param>
    /// <param name="maximum">The greatest value, or <see langword="null"/> for that of the type.</param>
    /// <returns>The rule.</returns>
    public static NumberRule<T> Number<T>(T? minimum = null, T? maximum = null)
        where T : struct, System.Numerics.INumber<T>, System.Numerics.IMinMaxValue<T> =>
        new() { Minimum = minimum ?? T.MinValue, Maximum = maximum ?? T.MaxValue };

    /// <summary>A number within limits that it may not reach, or a multiple of another.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="minimum">The least value, or <see langword="null"/> for that of the type.</param>
    /// <param name="maximum">The greatest value, or <see langword="null"/> for that of the type.</param>
    /// <param name="excludesMinimum">Whether the number is more than <paramref name="minimum"/>.</param>
    /// <param name="excludesMaximum">Whether the number is less than <paramref name="maximum"/>.</param>
    /// <param name="multipleOf">What the number is a whole multiple of, more than 0, or <see langword="null"/> for anything.</param>
    /// <returns>The rule.</returns>
    public static NumberRule<T> Number<T>(T? minimum, T? maximum, bool excludesMinimum, bool excludesMaximum, decimal? multipleOf)
        where T : struct, System.Numerics.INumber<T>, System.Numerics.IMinMaxValue<T> => new()
        {
            Minimum = minimum ?? T.MinValue,
            Maximum = maximum ?? T.MaxValue,
            ExcludesMinimum = excludesMinimum,
            ExcludesMaximum = excludesMaximum,
            MultipleOf = multipleOf,
        };

    /// <summary>One of a few values.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values; where there are none, no value keeps the rule.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public static Rule<T> Values<T>(params IReadOnlyList<T> values) => new ValuesRule<T>(values ?? throw new ArgumentNullException(nameof(values)));

    /// <summary>One of a few values of different kinds.</summary>
    /// <param name="values">The values as JSON, one or more.</param>
    /// <returns>The rule.</returns>
    public static Rule<System.Text.Json.JsonElement> Json(params IReadOnlyList<string> values) => new JsonRule(values);

    /// <summary>Any value of its type: the type alone keeps the document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The rule.</returns>
    public static Rule<T> Any<T>() => WholeJsonRule.Instance as Rule<T> ?? AnyRule<T>.Instance;

    /// <summary>One of the values that the document lists.</summary>
    /// <typeparam name="T">The open enum.</typeparam>
    /// <returns>The rule.</returns>
    public static Rule<T> Enum<T>()
        where T : struct, Serialization.IOpenEnumeration<T> => EnumRule<T>.Instance;

    /// <summary>One of the numbers that the document lists.</summary>
    /// <typeparam name="T">The open enum.</typeparam>
    /// <typeparam name="TValue">The type of the numbers.</typeparam>
    /// <returns>The rule.</returns>
    public static Rule<T> NumberEnum<T, TValue>()
        where T : struct, Serialization.IOpenNumber<T, TValue>
        where TValue : struct, System.Numerics.INumber<TValue> => NumberEnumRule<T, TValue>.Instance;

    /// <summary>An array, each item by a rule of its own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The rule of each item.</param>
    /// <param name="minItems">The least number of items, 0 or more.</param>
    /// <param name="maxItems">The greatest number of items; by default any.</param>
    /// <returns>The rule.</returns>
    public static ListRule<T> List<T>(Rule<T> items, int minItems = 0, int maxItems = int.MaxValue) =>
        new(items) { MinItems = minItems, MaxItems = maxItems };

    /// <summary>An array, each item by a rule of its own, of items that differ.</summary>
    /// <typeparam name="T">The type of the items, which .NET compares by their values.</typeparam>
    /// <param name="items">The rule of each item.</param>
    /// <param name="minItems">The least number of items, 0 or more.</param>
    /// <param name="maxItems">The greatest number of items.</param>
    /// <param name="uniqueItems">Whether no two items are equal.</param>
    /// <returns>The rule.</returns>
    public static ListRule<T> List<T>(Rule<T> items, int minItems, int maxItems, bool uniqueItems) =>
        new(items) { MinItems = minItems, MaxItems = maxItems, UniqueItems = uniqueItems };

    /// <summary>An object with members of any name, each value by the same rule.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The rule of each value.</param>
    /// <returns>The rule.</returns>
    public static MapRule<T> Map<T>(Rule<T> values) => new(values);

    /// <summary>An object with a number of members of any name, each value by the same rule.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The rule of each value.</param>
    /// <param name="minProperties">The least number of members, 0 or more.</param>
    /// <param name="maxProperties">The greatest number of members.</param>
    /// <returns>The rule.</returns>
    public static MapRule<T> Map<T>(Rule<T> values, int minProperties, int maxProperties) =>
        new(values) { MinProperties = minProperties, MaxProperties = maxProperties };

    /// <summary>One value or an array of them.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="one">The rule of the single value.</param>
    /// <param name="many">The rule of the array.</param>
    /// <returns>The rule.</returns>
    public static OneOrManyRule<T> OneOrMany<T>(Rule<T> one, ListRule<T> many) => new(one, many);

    /// <summary>Null, or a value by a rule of its own.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The rule of the value.</param>
    /// <returns>The rule.</returns>
    public static NullOrRule<T> NullOr<T>(Rule<T> value)
        where T : class => new(value);

    /// <summary>As <see cref="NullOr"/>, for numbers, booleans and other structs.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The rule of the value.</param>
    /// <returns>The rule.</returns>
    public static NullOrValueRule<T> NullOrValue<T>(Rule<T> value)
        where T : struct => new(value);

    /// <summary>An object by the rules of its own type.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The rule.</returns>
    public static Rule<T> Model<T>()
        where T : class, IRequestModel<T> => NestedRule<T>.Instance;
}
