namespace MessagingClients.Fuzz.Answers;

/// <summary>Where something goes wrong, in the order of a call.</summary>
internal enum FaultPoint
{
    /// <summary>Before the client is called.</summary>
    BeforeCall,

    /// <summary>In the handler, before the request is asked to serialise itself.</summary>
    BeforeRequest,

    /// <summary>In the handler, once the request has left.</summary>
    AfterRequest,

    /// <summary>Where the client opens the body.</summary>
    OpeningBody,

    /// <summary>While the body is read.</summary>
    InBody,
}
