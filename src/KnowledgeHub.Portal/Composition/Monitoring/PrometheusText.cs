using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>Writes figures in the text format of Prometheus 0.0.4.</summary>
internal static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    // A label that came from a request could be of any length.
    private const int LongestValue = 200;

    /// <summary>Writes all that was recorded.</summary>
    public static string Write(IReadOnlyList<IGrouping<Instrument, MetricSeries>> recorded)
    {
        var text = new StringBuilder();
        foreach (var instrument in recorded)
        {
            var name = NameOf(instrument.Key, instrument.First().Kind);
            text.Append(
                CultureInfo.InvariantCulture,
                $"# HELP {name} {OneLine(instrument.Key.Description)}\n"
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"# TYPE {name} {TypeOf(instrument.First().Kind)}\n"
            );
            foreach (var series in instrument)
            {
                Append(text, name, series);
            }
        }

        return text.ToString();
    }

    /// <summary>Name and value of tags, without braces; empty when there are none.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
        {
            return string.Empty;
        }

        var pairs = new List<string>(tags.Length);
        foreach (var (name, value) in tags)
        {
            pairs.Add($"{Clean(name)}=\"{Escaped(value)}\"");
        }

        pairs.Sort(StringComparer.Ordinal);
        return string.Join(',', pairs);
    }

    private static void Append(StringBuilder text, string name, MetricSeries series)
    {
        var (sum, count, upTo) = series.Read();
        if (series.Kind is not MetricKind.Histogram)
        {
            Line(text, name, series.Labels, sum);
            return;
        }

        var before = series.Labels.Length == 0 ? string.Empty : series.Labels + ",";
        for (var bucket = 0; bucket < upTo.Length; bucket++)
        {
            var bound = MetricSeries.Bounds[bucket].ToString(CultureInfo.InvariantCulture);
            Line(text, name + "_bucket", $"{before}le=\"{bound}\"", upTo[bucket]);
        }

        Line(text, name + "_bucket", $"{before}le=\"+Inf\"", count);
        Line(text, name + "_sum", series.Labels, sum);
        Line(text, name + "_count", series.Labels, count);
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string NameOf(Instrument instrument, MetricKind kind)
    {
        var name = Clean(instrument.Name) + (instrument.Unit is "s" ? "_seconds" : string.Empty);
        return kind is MetricKind.Counter ? name + "_total" : name;
    }

    private static string TypeOf(MetricKind kind) =>
        kind switch
        {
            MetricKind.Counter => "counter",
            MetricKind.Histogram => "histogram",
            _ => "gauge",
        };

    private static string Clean(string name) =>
        string.Create(
            name.Length,
            name,
            (letters, from) =>
            {
                for (var place = 0; place < letters.Length; place++)
                {
                    letters[place] = char.IsAsciiLetterOrDigit(from[place]) ? from[place] : '_';
                }
            }
        );

    private static string Escaped(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
        text = text.Length > LongestValue ? text[..LongestValue] : text;
        return text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
    }

    private static string OneLine(string? text) =>
        (text ?? string.Empty)
            .ReplaceLineEndings(" ")
            .Replace("\\", "\\\\", StringComparison.Ordinal);
}
