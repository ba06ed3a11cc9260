namespace KnowledgeHub.Portal.Api;

/// <summary>Median and quartiles for one cell, area, pillar, driver, theme or indicator, with one decimal.</summary>
public sealed record GroupFigureModel(string Code, decimal Lower, decimal Median, decimal Upper);
