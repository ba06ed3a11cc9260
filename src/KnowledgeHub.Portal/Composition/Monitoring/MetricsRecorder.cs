using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Listens to the meters of the portal and of the framework, and keeps what they say for whoever asks.</summary>
internal sealed class MetricsRecorder : IDisposable
{
    // Framework meters name routes, statuses and protocols: a fixed number. The limit holds whatever happens.
    private const int MostSeries = 5_000;

    private static readonly HashSet<string> _meters = new(StringComparer.Ordinal)
    {
        PortalMeter.Name,
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.AspNetCore.Components.Server.Circuits",
        "System.Runtime",
    };

    private readonly ConcurrentDictionary<(Instrument, string Labels), MetricSeries> _series =
        new();
    private readonly MeterListener _listener = new();

    /// <summary>Begins to listen.</summary>
    public void Start()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<byte>((i, value, tags, _) => Note(i, value, tags));
        _listener.SetMeasurementEventCallback<short>((i, value, tags, _) => Note(i, value, tags));
        _listener.SetMeasurementEventCallback<int>((i, value, tags, _) => Note(i, value, tags));
        _listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Note(i, value, tags));
        _listener.SetMeasurementEventCallback<float>((i, value, tags, _) => Note(i, value, tags));
        _listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Note(i, value, tags));
        _listener.Start();
    }

    /// <summary>Everything that was noted, each instrument's series together, in the order of names.</summary>
    public IReadOnlyList<IGrouping<Instrument, MetricSeries>> Read()
    {
        _listener.RecordObservableInstruments();
        return
        [
            .. _series
                .OrderBy(one => one.Key.Item1.Name, StringComparer.Ordinal)
                .ThenBy(one => one.Key.Labels, StringComparer.Ordinal)
                .GroupBy(one => one.Key.Item1, one => one.Value),
        ];
    }

    public void Dispose() => _listener.Dispose();

    private void Note(
        Instrument instrument,
        double value,
        ReadOnlySpan<KeyValuePair<string, object?>> tags
    )
    {
        var labels = PrometheusText.Labels(tags);
        if (_series.TryGetValue((instrument, labels), out var series))
        {
            series.Note(value);
        }
        else if (_series.Count < MostSeries)
        {
            _series.GetOrAdd((instrument, labels), _ => new(instrument, labels)).Note(value);
        }
    }
}
