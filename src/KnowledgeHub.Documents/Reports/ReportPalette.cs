namespace KnowledgeHub.Documents.Reports;

/// <summary>Colours that dark letters stay readable on, and that differ in lightness when printed in grey.</summary>
public static class ReportPalette
{
    private static readonly string[] _grounds = ["FBD5C9", "FBE7BD", "F4F4D0", "D3ECD3", "B7DDE8"];
    private static readonly string[] _series = ["1D4ED8", "B45309", "047857", "7C3AED"];

    /// <summary>The ground of a maturity level, six hexadecimal digits.</summary>
    /// <param name="level">1 to 5.</param>
    public static string Ground(int level) => _grounds[Math.Clamp(level, 1, _grounds.Length) - 1];

    /// <summary>The colour of a series, six hexadecimal digits.</summary>
    /// <param name="series">Place of the series, from 0.</param>
    public static string Series(int series) => _series[series % _series.Length];
}
