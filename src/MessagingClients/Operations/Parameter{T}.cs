using System.ComponentModel;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>What a document states of a parameter.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
/// <param name="name">The parameter's name in the document.</param>
/// <param name="place">Where it stands in a request.</param>
/// <param name="rule">The rule of its value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public class Parameter<T>(string name, ParameterPlace place, Rule<T> rule)
    where T : notnull
{
    /// <summary>The parameter's name in the document.</summary>
    public string Name { get; } = name;

    /// <summary>Where it stands in a request.</summary>
    public ParameterPlace Place { get; } = place;

    /// <summary>The rule of its value.</summary>
    public Rule<T> Rule { get; } = rule;

    /// <summary>Whether the document requires the parameter.</summary>
    /// <value>By default <see langword="false"/>.</value>
    public bool IsRequired { get; init; }

    /// <summary>Whether the provider takes signs such as <c>/</c> and <c>:</c> in a query as they are.</summary>
    /// <value>By default <see langword="false"/>. Signs that would change the query are percent-encoded all the same.</value>
    public bool AllowsReserved { get; init; }

    /// <summary>Gives the parameter of a path its value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What stands in the path.</returns>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public PathSegment With(T value)
    {
        ArgumentNullException.ThrowIfNull(value, Name);
        return Segment(value);
    }

    private protected virtual PathSegment Segment(T value) => new(Name, ParameterText.Of(value), Check(value));

    internal Violation? Check(T value) => Rule.Check(value)?.Under(Name);

    internal virtual void Write(T value, RequestTarget target)
    {
        string text = ParameterText.Require(Name, ParameterText.Of(value));
        target.Write(Place, Name, Place == ParameterPlace.Header ? HeaderText.Require(Name, text) : Encode(text));
    }

    internal string Encode(string text) => ParameterText.Encode(text, AllowsReserved);
}
