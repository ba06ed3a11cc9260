using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Consent;

/// <summary>
/// Use cases of a country's people: read what is shared and who looked at it, sign a sheet and take it back. For everybody else
/// there is nothing here, advisors included.
/// </summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="consents">Keeps sheets and looks.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class ManageConsent(
    IAssessmentAccess access,
    IConsentStore consents,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>The greatest number of looks that are listed.</summary>
    public const int MaxLooks = 200;

    /// <summary>The sheet of an assessment with its history and the log of looks.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<ConsentDesk>> ReadAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(actor, id, cancellation) is not { } assessment)
        {
            return new Outcome<ConsentDesk>.NotFound();
        }

        var sheet = await consents.FindAsync(assessment.Id, cancellation);
        var history = await consents.ReadHistoryAsync(assessment.Id, cancellation);
        var looks = await consents.ReadLooksAsync(
            assessment.Country,
            assessment.Id,
            MaxLooks,
            cancellation
        );
        return new Outcome<ConsentDesk>.Done(
            new(
                assessment,
                sheet,
                history,
                looks,
                actor.May(PortalAction.GiveConsent, assessment.Country),
                Today
            )
        );
    }

    /// <summary>Signs a sheet: the first one, or other terms.</summary>
    /// <param name="actor">Who enters it.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="basedOn">The version of the sheet that the actor has seen; 0 for none.</param>
    /// <param name="draft">What is signed.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the sheet, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<ConsentSheet>> SignAsync(
        Actor actor,
        string? id,
        int basedOn,
        ConsentDraft draft,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (await FindAsync(actor, id, cancellation) is not { } assessment)
        {
            return new Outcome<ConsentSheet>.NotFound();
        }

        if (!actor.May(PortalAction.GiveConsent, assessment.Country))
        {
            return new Outcome<ConsentSheet>.Forbidden();
        }

        var next = Next(assessment, draft.Clean(), Math.Max(basedOn, 0) + 1);
        var violations = ConsentRules.Check(next, taxonomy.Current, Today);
        return violations.Count > 0
            ? new Outcome<ConsentSheet>.Invalid(violations)
            : await SaveAsync(
                actor,
                next,
                next.Version == 1 ? ConsentChange.Given : ConsentChange.Revised,
                cancellation
            );
    }

    /// <summary>Takes consent back. Nothing is shared from then on; sheet and history stay.</summary>
    /// <param name="actor">Who enters it.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="basedOn">The version of the sheet that the actor has seen.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the sheet, also when it was taken back already; NotFound, also where there is no sheet; Forbidden, Invalid, or
    /// Conflict with what is stored.
    /// </returns>
    public async Task<Outcome<ConsentSheet>> RevokeAsync(
        Actor actor,
        string? id,
        int basedOn,
        string? reason,
        CancellationToken cancellation
    )
    {
        if (
            await FindAsync(actor, id, cancellation) is not { } assessment
            || await consents.FindAsync(assessment.Id, cancellation) is not { } sheet
        )
        {
            return new Outcome<ConsentSheet>.NotFound();
        }

        if (!actor.May(PortalAction.GiveConsent, assessment.Country))
        {
            return new Outcome<ConsentSheet>.Forbidden();
        }

        var clean = PlainText.Clean(reason ?? string.Empty).Trim();
        var violations = ConsentRules.CheckReason(clean);
        return sheet.Revocation is not null ? new Outcome<ConsentSheet>.Done(sheet)
            : sheet.Version != basedOn ? new Outcome<ConsentSheet>.Conflict(sheet)
            : violations.Count > 0 ? new Outcome<ConsentSheet>.Invalid(violations)
            : await SaveAsync(actor, Revoked(sheet, clean), ConsentChange.Revoked, cancellation);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private DateOnly Today => DateOnly.FromDateTime(Now);

    private ConsentSheet Next(Assessment assessment, ConsentDraft clean, int version) =>
        new()
        {
            Assessment = assessment.Id,
            Country = assessment.Country,
            Version = version,
            Grants = clean.Grants,
            Peers = clean.Peers,
            Signatory = clean.Signatory,
            SignedOn = clean.SignedOn,
            ExpiresOn = clean.ExpiresOn,
            UpdatedUtc = Now,
        };

    private ConsentSheet Revoked(ConsentSheet sheet, string reason) =>
        sheet with
        {
            Version = sheet.Version + 1,
            Revocation = new(Now, reason),
            UpdatedUtc = Now,
        };

    private async Task<Outcome<ConsentSheet>> SaveAsync(
        Actor actor,
        ConsentSheet next,
        ConsentChange change,
        CancellationToken cancellation
    ) =>
        await consents.SaveAsync(next, change, actor, cancellation) is SaveResult.Saved
            ? new Outcome<ConsentSheet>.Done(next)
        : await consents.FindAsync(next.Assessment, cancellation) is { } stored
            ? new Outcome<ConsentSheet>.Conflict(stored)
        : new Outcome<ConsentSheet>.NotFound();

    private async Task<Assessment?> FindAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    ) =>
        await access.FindAsync(actor, id, SharedContent.Scores, cancellation) is { } found
        && actor.May(PortalAction.ReadConsent, found.Assessment.Country)
            ? found.Assessment
            : null;
}
