using MessagingClients.Conformance.Subjects;
using MessagingClients.Conformance.Subjects.Calling;

namespace MessagingClients.Conformance.Tests.Subjects.Calling;

public sealed class ClientReadingTests
{
    [Fact]
    public void An_exception_without_an_outcome_has_escaped() =>
        Thrown(new HttpRequestException()).ShouldBe(ObservedEnd.Escaped);

    [Fact]
    public void A_cancellation_without_an_outcome_has_escaped() =>
        Thrown(new TaskCanceledException()).ShouldBe(ObservedEnd.Escaped);

    [Fact]
    public void A_refusal_of_any_argument_is_one() =>
        Thrown(new ArgumentOutOfRangeException()).ShouldBe(ObservedEnd.Refused);

    [Fact]
    public void A_call_without_a_result_has_returned() =>
        new ClientReading().Returned(null).ShouldBe(new Observation(ObservedEnd.Returned));

    private static ObservedEnd Thrown(Exception exception)
    {
        Observation seen = new ClientReading().Thrown(exception, new CancellationToken(canceled: true));
        seen.Exception.ShouldBeSameAs(exception);
        return seen.End;
    }
}
