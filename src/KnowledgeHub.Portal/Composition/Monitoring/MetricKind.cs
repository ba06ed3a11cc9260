namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>How measurements of an instrument add up.</summary>
internal enum MetricKind
{
    /// <summary>They are added, and only grow.</summary>
    Counter,

    /// <summary>They are added, and go up and down.</summary>
    Sum,

    /// <summary>The last one counts: it was read, not noted.</summary>
    Observed,

    /// <summary>They are counted by size.</summary>
    Histogram,
}
