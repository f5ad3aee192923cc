using MessagingClients.Specs.Apis;
using MessagingClients.Specs.Diagnostics;
using MessagingClients.Specs.Documents;
using MessagingClients.Specs.Naming;

namespace MessagingClients.Specs.Lowering;

/// <summary>Reads what the provider sends of itself.</summary>
internal static class PayloadReader
{
    /// <exception cref="SpecException">No client can read one of them.</exception>
    public static IReadOnlyList<ApiPayload> Read(SpecObject document)
    {
        ContentReader contents = new(document);
        return
        [
            .. from payload in Payloads.All(document)
               let content = contents.Read(payload.Value)
               where content is not null
               select new ApiPayload(NameLength.Require(payload.Name, payload.Value), payload.Value.Text(Payloads.Source)!, payload.Value.Text("description"), content),
        ];
    }
}
