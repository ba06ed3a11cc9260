using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Translations;

/// <summary>Use cases: read an entry beside its translation, and save the translation. Who may revise the entry may translate it.</summary>
/// <param name="read">Finds entries.</param>
/// <param name="history">Reads versions.</param>
/// <param name="write">Writes entries.</param>
public sealed class TranslatePractice(
    ReadPractice read,
    IPracticeHistory history,
    WritePractice write
)
{
    /// <summary>The entry beside its translation.</summary>
    /// <param name="actor">Who translates.</param>
    /// <param name="idOrSlug">An id or a slug.</param>
    /// <param name="language">The language of the translation.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, Forbidden, or NotFound also for the original language.</returns>
    public async Task<Outcome<TranslationReading>> ReadAsync(
        Actor actor,
        string idOrSlug,
        Language language,
        CancellationToken cancellation
    )
    {
        if (
            await read.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
                is not Outcome<Practice>.Done
                (var practice)
            || practice.WorkingContent.OriginalLanguage == language
        )
        {
            return new Outcome<TranslationReading>.NotFound();
        }

        if (!actor.May(PortalAction.RevisePractice, practice))
        {
            return new Outcome<TranslationReading>.Forbidden();
        }

        var basis = practice.WorkingContent.OutdatedSince.GetValueOrDefault(language) is { } since
            ? await ContentAsync(practice.Id, since.Version, cancellation)
            : null;
        return new Outcome<TranslationReading>.Done(new(practice, language, basis));
    }

    /// <summary>The texts of the translation as an earlier version had them, by name of their field.</summary>
    /// <param name="reading">What the actor may read.</param>
    /// <param name="version">The version; nothing for an unknown one.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<IReadOnlyDictionary<string, string>> TextsAtAsync(
        TranslationReading reading,
        int version,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(reading);
        var content = await ContentAsync(reading.Practice.Id, version, cancellation);
        return content is null
            ? new Dictionary<string, string>()
            : TextSection.Whole.ToDictionary(
                section => section.Name,
                section => section.Read(content)[reading.Language] ?? string.Empty
            );
    }

    /// <summary>Saves a translation as the next version of the text that is being worked on.</summary>
    /// <param name="actor">Who translates.</param>
    /// <param name="idOrSlug">An id or a slug.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="translation">The texts and their state.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the next version, or with the stored one where nothing differs; NotFound, Forbidden, Invalid, or Conflict with
    /// what is stored.
    /// </returns>
    public async Task<Outcome<Practice>> SaveAsync(
        Actor actor,
        string idOrSlug,
        int basedOn,
        Translation translation,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(translation);
        var outcome = await ReadAsync(actor, idOrSlug, translation.Language, cancellation);
        if (outcome is not Outcome<TranslationReading>.Done({ Practice: var stored }))
        {
            return outcome is Outcome<TranslationReading>.Forbidden
                ? new Outcome<Practice>.Forbidden()
                : new Outcome<Practice>.NotFound();
        }

        var content = stored.WorkingContent;
        if (stored.Version != basedOn)
        {
            return new Outcome<Practice>.Conflict(stored);
        }

        return translation.Differs(content)
            ? await write.ReviseAsync(
                actor,
                stored.Id,
                basedOn,
                translation.ApplyTo(content),
                cancellation
            )
            : new Outcome<Practice>.Done(stored);
    }

    private async Task<PracticeContent?> ContentAsync(
        PracticeId id,
        int version,
        CancellationToken cancellation
    )
    {
        var versions = await history.ReadAsync(id, cancellation);
        return versions.FirstOrDefault(one => one.State.Version == version)?.State.WorkingContent;
    }
}
