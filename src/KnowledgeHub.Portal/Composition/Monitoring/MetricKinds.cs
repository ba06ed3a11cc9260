using System.Diagnostics.Metrics;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Tells kinds of instruments apart, by the names of their generic types.</summary>
internal static class MetricKinds
{
    public static MetricKind Of(Instrument instrument) =>
        instrument.GetType().Name.Split('`')[0] switch
        {
            "Counter" => MetricKind.Counter,
            "UpDownCounter" => MetricKind.Sum,
            "Histogram" => MetricKind.Histogram,
            _ => MetricKind.Observed,
        };
}
