using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Core.Reports;

/// <summary>What is known of a country's picture; the picture itself is kept apart, by its fingerprint.</summary>
/// <param name="Format">PNG or JPEG.</param>
/// <param name="Sha256">SHA-256 of the cleaned file, in lower-case hexadecimal.</param>
/// <param name="Width">Pixels in a row, at most <see cref="MaxSide"/>.</param>
/// <param name="Height">Rows, at most <see cref="MaxSide"/>.</param>
public sealed record ReportLogo(AttachmentFormat Format, string Sha256, int Width, int Height)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const int MaxBytes = 512 * 1024;

    /// <summary>The longest side, in pixels.</summary>
    public const int MaxSide = 2_000;
}
