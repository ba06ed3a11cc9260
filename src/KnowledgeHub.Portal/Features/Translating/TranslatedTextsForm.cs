using System.Diagnostics.CodeAnalysis;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Translations;

namespace KnowledgeHub.Portal.Features.Translating;

/// <summary>The fields of the translation editor, as they were typed.</summary>
public sealed class TranslatedTextsForm
{
    /// <summary>The version that the form was drawn from.</summary>
    public int Version { get; set; }

    /// <summary>Code of the state that the translator gives.</summary>
    public string? State { get; set; }

    /// <summary>The texts by the name of their field.</summary>
    [AllowNull]
    public Dictionary<string, string> Texts
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The form of what is stored.</summary>
    public static TranslatedTextsForm Of(TranslationReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            Version = reading.Practice.Version,
            State = EnumCode<TranslationState>.Of(
                reading.State ?? TranslationState.MachineAssisted
            ),
            Texts = reading.Texts.ToDictionary(text => text.Name, text => text.Translation),
        };
    }

    /// <summary>What is handed in; a state that nobody gave is the more careful one.</summary>
    public Translation ToTranslation(Language language) =>
        new(
            language,
            Texts,
            EnumCode<TranslationState>.TryParse(State ?? string.Empty, out var state)
                ? state
                : TranslationState.MachineAssisted
        );

    /// <summary>
    /// Somebody else saved first: the form is based on what is stored now. What was not touched here takes the stored text;
    /// what was typed here stays.
    /// </summary>
    /// <param name="current">What is stored now.</param>
    /// <param name="seen">The texts of the version that the form was drawn from.</param>
    /// <returns>The names of the fields in which both have a text of their own.</returns>
    public IReadOnlyList<string> Rebase(
        TranslationReading current,
        IReadOnlyDictionary<string, string> seen
    )
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(seen);
        var both = new List<string>();
        foreach (var text in current.Texts)
        {
            var mine = Texts.TryGetValue(text.Name, out var typed) ? typed : null;
            var isMine = mine is not null && Plain(mine) != Plain(text.Translation);
            if (isMine && Plain(seen.GetValueOrDefault(text.Name, string.Empty)) != Plain(mine))
            {
                both.Add(text.Name);
            }
            else
            {
                Texts[text.Name] = text.Translation;
            }
        }

        Version = current.Practice.Version;
        return both;
    }

    private static string Plain(string? text) =>
        (text ?? string.Empty).ReplaceLineEndings("\n").Trim();
}
