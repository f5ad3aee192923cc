using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>
/// Tells the parameters of an operation apart: the same name can stand in the path and in the query, and two names can have the
/// same words. The first keeps its name.
/// </summary>
internal sealed class DistinctParameters
{
    private readonly HashSet<string> _variables = [];
    private readonly HashSet<string> _members = [];

    public IReadOnlyList<ApiParameter> Of(IReadOnlyList<ApiParameter> parameters) => [.. parameters.Select(Of)];

    private ApiParameter Of(ApiParameter parameter)
    {
        string[] names = [.. Names(parameter).First(names => !_variables.Contains(names[0]) && !_members.Contains(names[1]))];
        _variables.Add(names[0]);
        _members.Add(names[1]);
        return parameter with { Variable = names[0], Member = parameter.Member with { Name = names[1] } };
    }

    private static IEnumerable<string[]> Names(ApiParameter parameter) =>
        new string[][] { [parameter.Variable, parameter.Member.Name], Called($"{parameter.Place} {parameter.Name}"), Called(SpelledNames.Of(parameter.Name)) }
            .Concat(NumberedNames.Of(parameter.Name).Select(Called));

    private static string[] Called(string name) => [ParameterNames.Of(name), Words.Pascal(name)];
}
