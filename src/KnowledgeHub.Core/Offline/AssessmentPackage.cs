namespace KnowledgeHub.Core.Offline;

/// <summary>
/// A whole assessment as one file, for another installation: codes and texts only. It names no account; the one name in it is
/// that of the national approver, which is part of the record.
/// </summary>
public sealed record AssessmentPackage
{
    /// <summary>The form of the file; another form is another number.</summary>
    public const string Form = "knowledgehub-assessment/1";

    /// <summary>The form of this package; <see cref="Form"/>.</summary>
    public required string Format { get; init; }

    /// <summary>Id of the assessment; it is kept by every installation.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the country.</summary>
    public required string Country { get; init; }

    /// <summary>Name of the cycle.</summary>
    public required string Name { get; init; }

    /// <summary>The day that the answers refer to.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary>Version of the framework.</summary>
    public required string Framework { get; init; }

    /// <summary>Code of the stage.</summary>
    public required string Status { get; init; }

    /// <summary>Codes of the areas that are assessed; empty for all.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>The country's profile.</summary>
    public required PackageProfile Profile { get; init; }

    /// <summary>The agencies that take part.</summary>
    public required IReadOnlyList<PackageAgency> Agencies { get; init; }

    /// <summary>Last days of scoring, consensus and approval, in this order; null where none is set.</summary>
    public required IReadOnlyList<DateOnly?> Deadlines { get; init; }

    /// <summary>The steps from stage to stage, in their order.</summary>
    public required IReadOnlyList<PackageStep> Journal { get; init; }

    /// <summary>The national approval; null when there is none.</summary>
    public PackageApproval? Approval { get; init; }

    /// <summary>Everybody's answers, in the order of the framework, then by agency.</summary>
    public required IReadOnlyList<PackageAnswer> Answers { get; init; }
}
