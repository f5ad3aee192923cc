using System.Globalization;
using MessagingClients.Specs.Documents;

namespace MessagingClients.Specs.Inlining;

/// <summary>Puts the JSON that webhooks and callbacks send at one place, in the form of answers: it is read like them.</summary>
internal static class PayloadInline
{
    /// <param name="document">The document, its operations inlined.</param>
    public static SpecObject Apply(SpecObject document)
    {
        SpecMember[] payloads =
        [
            .. document.Members("webhooks").SelectMany(webhook => OfWebhook(document, webhook))
                .Concat(OperationNode.All(document).SelectMany(node => node.Operation.Members("callbacks").SelectMany(callback => OfCallback(document, node, callback))))
                .Select((payload, index) => new SpecMember(index.ToString(CultureInfo.InvariantCulture), payload)),
        ];
        return payloads.Length == 0 ? document.Without(Payloads.Section) : document.With(Payloads.Section, new SpecObject(payloads));
    }

    /// <summary>What a webhook sends that is JSON.</summary>
    public static IEnumerable<SpecObject> OfWebhook(SpecObject document, SpecMember webhook) =>
        OfItem(document, webhook.Value, [Text(Payloads.Source, $"webhook {webhook.Name}"), Text(Payloads.Key, webhook.Name)]);

    /// <summary>What a callback sends that is JSON.</summary>
    public static IEnumerable<SpecObject> OfCallback(SpecObject document, OperationNode node, SpecMember callback)
    {
        SpecMember[] origin =
        [
            Text(Payloads.Source, $"callback {callback.Name} of {node.Method.ToUpperInvariant()} {node.Path}"),
            Text(Payloads.Key, callback.Name),
            new SpecMember(Payloads.Owner, new SpecArray([SpecScalar.OfText(node.Method), SpecScalar.OfText(node.Path)], callback.Location)),
        ];
        return ReferenceChain.Resolve(document, callback.Value) is SpecObject items
            ? items.Members.SelectMany(item => OfItem(document, item.Value, origin))
            : [];
    }

    private static IEnumerable<SpecObject> OfItem(SpecObject document, SpecNode item, SpecMember[] origin) =>
        from member in (ReferenceChain.Resolve(document, item) as SpecObject)?.Members ?? []
        where OperationNode.Methods.Contains(member.Name)
        let operation = member.Value as SpecObject
        let body = operation?["requestBody"] is { } stated ? ReferenceChain.Resolve(document, stated) : null
        where body is not null && AnswerMedia.Of(document, body) is { Kind: AnswerKind.Json }
        select new SpecObject([.. origin, Text(Payloads.Method, member.Name), .. Said(operation, body), new SpecMember("content", body.Value("content")!)], operation.Location);

    /// <summary>The name that the overlay gives, and what the document says first.</summary>
    private static IEnumerable<SpecMember> Said(SpecObject operation, SpecNode body)
    {
        string? said = operation.Text("summary") ?? operation.Text("description") ?? body.Text("description");
        return
        [
            .. operation.Members.Where(member => member.Name == "x-name"),
            .. said is null ? Array.Empty<SpecMember>() : [Text("description", said)],
        ];
    }

    private static SpecMember Text(string name, string text) => new(name, SpecScalar.OfText(text));
}
