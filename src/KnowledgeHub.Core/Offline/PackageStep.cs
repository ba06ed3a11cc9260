namespace KnowledgeHub.Core.Offline;

/// <summary>A step from stage to stage in a package; who took it stays where it was taken.</summary>
/// <param name="From">Code of the stage before.</param>
/// <param name="To">Code of the stage after.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record PackageStep(string From, string To, DateTime AtUtc, string Reason);
