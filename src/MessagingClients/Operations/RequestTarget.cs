using System.ComponentModel;
using System.Text;
using MessagingClients.Constraints;

namespace MessagingClients.Operations;

/// <summary>Where a request goes, with what it says besides: query, headers and cookies, and a body that is no JSON object.</summary>
/// <param name="path">The path, its parameters filled in.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestTarget(RequestPath path) : RequestPath(path)
{
    private readonly StringBuilder _query = new();
    private readonly List<string> _cookies = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private ArgumentException? _problem;
    private Func<bool, WrittenBody>? _body;

    internal override string Query => _query.ToString();

    internal override IReadOnlyList<KeyValuePair<string, string>> Headers =>
        _cookies.Count == 0 ? _headers : [.. _headers, new("Cookie", string.Join("; ", _cookies))];

    /// <summary>Adds a parameter.</summary>
    /// <typeparam name="T">The type of its value.</typeparam>
    /// <param name="parameter">What the document states of it.</param>
    /// <param name="value">The value, or <see langword="null"/> where it is left out.</param>
    /// <returns>This target.</returns>
    public RequestTarget Add<T>(Parameter<T> parameter, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (value is not null)
        {
            Take(parameter, value);
        }
        else if (parameter.IsRequired)
        {
            _problem ??= new ArgumentNullException(parameter.Name);
        }

        return this;
    }

    /// <inheritdoc cref="Add{T}(Parameter{T}, T)"/>
    public RequestTarget Add<T>(Parameter<T> parameter, T? value)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (value is { } given)
        {
            Take(parameter, given);
        }

        return this;
    }

    /// <summary>Gives the request its body.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">What the document states of it.</param>
    /// <param name="request">The body, or <see langword="null"/> where it is left out.</param>
    /// <returns>This target.</returns>
    public RequestTarget With<T>(RequestBody<T> body, T? request)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(body);
        if (request is not null)
        {
            _body = check => body.Write(request, check);
        }
        else if (body.IsRequired)
        {
            _problem ??= new ArgumentNullException(nameof(request));
        }

        return this;
    }

    /// <inheritdoc cref="With{T}(RequestBody{T}, T)"/>
    public RequestTarget With<T>(RequestBody<T> body, T? request)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(body);
        _body = request is { } given ? check => body.Write(given, check) : null;
        return this;
    }

    /// <inheritdoc/>
    internal override WrittenBody? Body(bool check) => _body?.Invoke(check);

    /// <summary>Refuses what no request can carry, and what breaks the document.</summary>
    /// <exception cref="ArgumentException">A parameter does.</exception>
    internal override void Require(bool check)
    {
        base.Require(check);
        if (_problem is not null)
        {
            throw _problem;
        }
    }

    internal void Write(ParameterPlace place, string name, string written)
    {
        switch (place)
        {
            case ParameterPlace.Header:
                _headers.Add(new(name, written));
                break;
            case ParameterPlace.Cookie:
                _cookies.Add($"{name}={written}");
                break;
            default:
                _query.Append(_query.Length == 0 && !HasQuery ? '?' : '&').Append(Uri.EscapeDataString(name)).Append('=').Append(written);
                break;
        }
    }

    private void Take<T>(Parameter<T> parameter, T value)
        where T : notnull
    {
        try
        {
            Violation ??= parameter.Check(value);
            parameter.Write(value, this);
        }
        catch (ArgumentException exception) when (exception.ParamName == parameter.Name)
        {
            _problem ??= exception;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _problem ??= UnreadableValue.OfParameter(parameter.Name, exception);
        }
    }
}
