namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The forms that hand a package in and take it.</summary>
public sealed class PackageForm
{
    /// <summary>The chosen file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The passphrase of a sealed package.</summary>
    public string? Passphrase { get; set; }

    /// <summary>What was shown; see <see cref="Core.Offline.PackagePlan.Fingerprint"/>.</summary>
    public string? Seen { get; set; }
}
