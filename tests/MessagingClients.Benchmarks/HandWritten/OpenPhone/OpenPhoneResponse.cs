namespace MessagingClients.Benchmarks.HandWritten.OpenPhone;

internal sealed class OpenPhoneResponse
{
    public OpenPhoneMessage? Data { get; set; }
}
