namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A row of the heat map.</summary>
/// <param name="Area">The area as a whole.</param>
/// <param name="Cells">Its cells by pillar.</param>
public sealed record HeatRow(ScoreView Area, IReadOnlyList<ScoreView> Cells);
