namespace MessagingClients.Benchmarks.HandWritten.OpenPhone;

internal sealed class OpenPhoneMessage
{
    public string? Id { get; set; }

    public IReadOnlyList<string>? To { get; set; }

    public string? From { get; set; }

    public string? Text { get; set; }

    public string? PhoneNumberId { get; set; }

    public string? Direction { get; set; }

    public string? UserId { get; set; }

    public string? Status { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
