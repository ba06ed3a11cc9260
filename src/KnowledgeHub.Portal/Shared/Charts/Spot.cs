namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>A place in a drawing, in units of its view box; y grows downwards.</summary>
internal readonly record struct Spot(double X, double Y);
