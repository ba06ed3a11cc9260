using System.Globalization;
using System.Security.Cryptography;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>Use cases: read and change what a country puts on the cover of its reports.</summary>
/// <param name="store">Keeps covers.</param>
/// <param name="inspector">Looks into pictures and takes out what names their author.</param>
/// <param name="clock">The time.</param>
public sealed class EditReportCover(
    IReportStore store,
    IFileInspector inspector,
    TimeProvider clock
)
{
    /// <summary>A text is longer than <see cref="ReportCover.MaxTextLength"/>; the detail is the limit.</summary>
    public const string TextIsTooLong = "report-cover-too-long";

    /// <summary>The picture is larger than <see cref="ReportLogo.MaxBytes"/>; the detail is kilobytes.</summary>
    public const string LogoIsTooLarge = "report-logo-too-large";

    /// <summary>The file is neither PNG nor JPEG.</summary>
    public const string LogoIsNoPicture = "report-logo-no-picture";

    /// <summary>A side is longer than <see cref="ReportLogo.MaxSide"/> pixels; the detail is the limit.</summary>
    public const string LogoHasTooManyPixels = "report-logo-too-many-pixels";

    private const string LogoField = "logo";

    /// <summary>The cover of a country.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">Code of the country as typed, possibly null or malformed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, with version 0 where the country has none; Forbidden; or NotFound.</returns>
    public async Task<Outcome<ReportCover>> ReadAsync(
        Actor actor,
        string? country,
        CancellationToken cancellation
    )
    {
        if (
            !CountryCode.TryParse(country, out var code)
            || !actor.May(PortalAction.ReadAssessment, code)
        )
        {
            return new Outcome<ReportCover>.NotFound();
        }

        return actor.May(PortalAction.EditReportCover, code)
            ? new Outcome<ReportCover>.Done(await CurrentAsync(code, cancellation))
            : new Outcome<ReportCover>.Forbidden();
    }

    /// <summary>The picture of a country as it is now.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">Code of the country as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Kind and content; null when there is none, or the actor may not see it.</returns>
    public async Task<(AttachmentFormat Format, ReadOnlyMemory<byte> Bytes)?> ReadLogoAsync(
        Actor actor,
        string? country,
        CancellationToken cancellation
    ) =>
        await ReadAsync(actor, country, cancellation)
            is Outcome<ReportCover>.Done({ Logo: { } logo } cover)
        && await store.ReadLogoAsync(cover.Country, logo.Sha256, cancellation) is { } bytes
            ? (logo.Format, bytes)
            : null;

    /// <summary>Changes the cover of a country.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="country">Code of the country as typed.</param>
    /// <param name="input">What is asked for.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, NotFound, Forbidden, Invalid, or Conflict when somebody else changed it first.</returns>
    public async Task<Outcome<ReportCover>> SaveAsync(
        Actor actor,
        string? country,
        ReportCoverInput input,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        var found = await ReadAsync(actor, country, cancellation);
        if (found is not Outcome<ReportCover>.Done(var current))
        {
            return found;
        }

        var (logo, bytes, violations) = LogoOf(current, input);
        violations.AddRange(CheckText(input.Text));
        if (violations.Count > 0)
        {
            return new Outcome<ReportCover>.Invalid(violations);
        }

        if (current.Version != input.Version)
        {
            return new Outcome<ReportCover>.Conflict(current);
        }

        var next = current with
        {
            Version = current.Version + 1,
            Text = input.Text,
            Logo = logo,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        return await store.SaveCoverAsync(next, bytes, actor, cancellation) is SaveResult.Saved
            ? new Outcome<ReportCover>.Done(next)
            : new Outcome<ReportCover>.Conflict(await CurrentAsync(next.Country, cancellation));
    }

    private async Task<ReportCover> CurrentAsync(
        CountryCode country,
        CancellationToken cancellation
    ) =>
        await store.FindCoverAsync(country, cancellation)
        ?? new()
        {
            Country = country,
            Version = 0,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };

    private static IEnumerable<RuleViolation> CheckText(LocalizedText text) =>
        text
            .Languages.Where(language => text[language] is { Length: > ReportCover.MaxTextLength })
            .Select(language => new RuleViolation(
                TextIsTooLong,
                $"text.{language.Code()}",
                Limit(ReportCover.MaxTextLength)
            ));

    private (ReportLogo? Logo, ReadOnlyMemory<byte>? Bytes, List<RuleViolation> Violations) LogoOf(
        ReportCover current,
        ReportCoverInput input
    ) =>
        input switch
        {
            { RemovesLogo: true } => (null, null, []),
            { LogoFile.Length: 0 } => (current.Logo, null, []),
            { LogoFile.Length: > ReportLogo.MaxBytes } => Refused(
                new(LogoIsTooLarge, LogoField, Limit(ReportLogo.MaxBytes / 1024))
            ),
            _ => Inspect(input),
        };

    private (ReportLogo? Logo, ReadOnlyMemory<byte>? Bytes, List<RuleViolation> Violations) Inspect(
        ReportCoverInput input
    )
    {
        switch (inspector.Inspect(FileNames.Clean(input.LogoName), input.LogoFile))
        {
            case FileInspection.Refused(var violation):
                return Refused(violation with { Field = LogoField });
            case FileInspection.Accepted
            {
                Format: AttachmentFormat.Png or AttachmentFormat.Jpeg,
                Content.Bytes: var bytes
            } accepted when PictureDimensions.Of(bytes.Span) is { } size:
                var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
                return Math.Max(size.Width, size.Height) > ReportLogo.MaxSide
                    ? Refused(new(LogoHasTooManyPixels, LogoField, Limit(ReportLogo.MaxSide)))
                    : (new(accepted.Format, sha256, size.Width, size.Height), bytes, []);
            default:
                return Refused(new(LogoIsNoPicture, LogoField));
        }
    }

    private static (ReportLogo?, ReadOnlyMemory<byte>?, List<RuleViolation>) Refused(
        RuleViolation violation
    ) => (null, null, [violation]);

    private static string Limit(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
