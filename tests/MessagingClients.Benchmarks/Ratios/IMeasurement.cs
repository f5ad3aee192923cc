using MessagingClients.Benchmarks.Subjects;

namespace MessagingClients.Benchmarks.Ratios;

/// <summary>One of the short measurements.</summary>
internal interface IMeasurement
{
    /// <summary>The word that selects it.</summary>
    string Name { get; }

    /// <summary>Measures.</summary>
    /// <param name="named">The providers that were asked for; where none was, the measurement has its own choice.</param>
    /// <returns>What came out.</returns>
    /// <exception cref="DifferentCallException">What is to be compared does not do the same.</exception>
    /// <exception cref="FailedMeasurementException">What is to be measured fails.</exception>
    Task<RatioTable> RunAsync(IReadOnlyList<Provider> named);
}
