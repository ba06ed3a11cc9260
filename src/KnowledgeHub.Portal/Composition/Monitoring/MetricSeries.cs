using System.Diagnostics.Metrics;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>The measurements of one instrument under one set of labels.</summary>
internal sealed class MetricSeries(Instrument instrument, string labels)
{
    private readonly Lock _gate = new();
    private readonly long[] _buckets = new long[Bounds.Length];
    private readonly MetricKind _kind = MetricKinds.Of(instrument);
    private long _count;
    private double _sum;

    /// <summary>Upper bounds of the buckets of durations, in seconds.</summary>
    public static double[] Bounds { get; } =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>Name and value of each tag, as Prometheus writes them.</summary>
    public string Labels => labels;

    public MetricKind Kind => _kind;

    /// <summary>Takes a measurement.</summary>
    public void Note(double value)
    {
        lock (_gate)
        {
            if (_kind is MetricKind.Observed)
            {
                _sum = value;
                return;
            }

            _sum += value;
            _count++;
            if (_kind is MetricKind.Histogram)
            {
                var bucket = Array.FindIndex(Bounds, bound => value <= bound);
                if (bucket >= 0)
                {
                    _buckets[bucket]++;
                }
            }
        }
    }

    /// <summary>Value, number of measurements, and how many were at or below each bound.</summary>
    public (double Sum, long Count, long[] UpTo) Read()
    {
        lock (_gate)
        {
            var total = 0L;
            return (_sum, _count, [.. _buckets.Select(count => total += count)]);
        }
    }
}
