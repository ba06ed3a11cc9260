using System.Diagnostics.Metrics;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Portal.Composition.Monitoring;

namespace KnowledgeHub.Portal.Tests.Monitoring;

public sealed class PrometheusTextTests
{
    [Fact]
    public void Write_EachKind_IsInTheTextFormat()
    {
        using var recorder = new MetricsRecorder();
        using var meter = new Meter(PortalMeter.Name);
        recorder.Start();
        meter
            .CreateCounter<long>("t.counted", null, "Two\nlines.")
            .Add(2, new("b", "x"), new("a", "1"));
        meter.CreateUpDownCounter<int>("t.open").Add(-1);
        meter.CreateObservableGauge("t.free", () => 7L);
        var histogram = meter.CreateHistogram<double>("t.took", "s");
        histogram.Record(0.001);
        histogram.Record(3);
        histogram.Record(60);

        var lines = PrometheusText
            .Write(recorder.Read())
            .Split('\n')
            .Where(line => line.Contains("t_", StringComparison.Ordinal))
            .ToList();

        Assert.Contains("# HELP t_counted_total Two lines.", lines);
        Assert.Contains("# TYPE t_counted_total counter", lines);
        Assert.Contains("t_counted_total{a=\"1\",b=\"x\"} 2", lines);
        Assert.Contains("# TYPE t_open gauge", lines);
        Assert.Contains("t_open -1", lines);
        Assert.Contains("t_free 7", lines);
        Assert.Contains("# TYPE t_took_seconds histogram", lines);
        Assert.Contains("t_took_seconds_bucket{le=\"0.001\"} 1", lines);
        Assert.Contains("t_took_seconds_bucket{le=\"5\"} 2", lines);
        Assert.Contains("t_took_seconds_bucket{le=\"+Inf\"} 3", lines);
        Assert.Contains("t_took_seconds_sum 63.001", lines);
        Assert.Contains("t_took_seconds_count 3", lines);
    }

    [Fact]
    public void Labels_QuotesBackslashesAndBreaks_AreEscapedAndLongValuesCut()
    {
        KeyValuePair<string, object?>[] tags =
        [
            new("a.b", "say \"x\"\\\n"),
            new("long", new string('y', 500)),
        ];

        var labels = PrometheusText.Labels(tags);

        Assert.Equal($"a_b=\"say \\\"x\\\"\\\\\\n\",long=\"{new string('y', 200)}\"", labels);
    }
}
