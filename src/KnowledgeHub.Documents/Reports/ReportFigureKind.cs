namespace KnowledgeHub.Documents.Reports;

/// <summary>How a figure is drawn.</summary>
public enum ReportFigureKind
{
    /// <summary>Spokes around a centre.</summary>
    Radar,

    /// <summary>Bars that lie.</summary>
    Bars,
}
