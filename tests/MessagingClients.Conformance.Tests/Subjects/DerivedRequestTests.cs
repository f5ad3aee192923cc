using System.Reflection;
using MessagingClients.Conformance.StandIns;
using MessagingClients.Conformance.Subjects.Calling;
using MessagingClients.Conformance.Subjects.Requests;
using MessagingClients.Specs.Cases;

namespace MessagingClients.Conformance.Tests.Subjects;

public sealed class DerivedRequestTests
{
    public static TheoryData<string, Type> Clients => new()
    {
        { "clerk", typeof(Clerk.ClerkClient) },
        { "myalice", typeof(MyAlice.MyAliceClient) },
        { "openphone", typeof(OpenPhone.OpenPhoneClient) },
        { "solaris", typeof(Solaris.SolarisClient) },
        { "textus", typeof(TextUs.TextUsClient) },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_valid_request_of_a_document_can_be_written_with_the_types_of_our_client(string provider, Type client)
    {
        ArgumentNullException.ThrowIfNull(client);
        ProviderSpec spec = ProviderSpec.Find(provider);
        ContractCase[] cases = [.. CaseCompiler.Derive(provider, spec.Document, spec.Overlay).Where(each => each.Request.IsValid && each.Narrowed is null)];

        cases.ShouldNotBeEmpty();
        cases.Select(each => (each.Id, Reason: Reason(client.Assembly, each))).Where(each => each.Reason is not null).ShouldBeEmpty();
    }

    private static string? Reason(Assembly assembly, ContractCase each)
    {
        MethodInfo method = ClientType.Find(assembly, each.Operation.Provider).Method(each.Operation.CalledAs ?? each.Operation.Name).ShouldNotBeNull(each.Id).Method;
        try
        {
            CallArguments.Of(method, each.Request, CancellationToken.None);
            return null;
        }
        catch (InexpressibleException exception)
        {
            return exception.Message;
        }
    }
}
