namespace KnowledgeHub.Portal.Features.Consent;

/// <summary>The fields with which consent is taken back, as they were typed.</summary>
public sealed class RevocationForm
{
    /// <summary>The version that the form was drawn from.</summary>
    public int Version { get; set; }

    public string? Reason { get; set; }

    /// <summary>Whether the box of confirmation is ticked.</summary>
    public bool IsConfirmed { get; set; }
}
