using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>The fields of the form of a compilation, as they were typed; texts by their name and language, such as <c>title-en</c>.</summary>
public sealed class CompilationForm
{
    /// <summary>The version that the form was drawn from; 0 for a new one.</summary>
    public int Version { get; set; }

    /// <summary>The last part of the address; only for a new one.</summary>
    public string? Slug { get; set; }

    /// <summary>The texts by name and language.</summary>
    [AllowNull]
    public Dictionary<string, string> Texts
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>State of the translation by language code; blank for none.</summary>
    [AllowNull]
    public Dictionary<string, string> States
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The subject as <see cref="CompilationSubject.Read"/> reads it; blank for none.</summary>
    public string? Subject { get; set; }

    /// <summary>Code of the category of a building block.</summary>
    public string? Category { get; set; }

    // Boxes of which none is ticked do not arrive at all.
    [AllowNull]
    public List<string> CycleSteps
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Code of the status.</summary>
    public string? Status { get; set; }

    /// <summary>The entries in order.</summary>
    [AllowNull]
    public List<CompiledEntryForm> Entries
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>Id, slug or address of an entry to be added.</summary>
    public string? Added { get; set; }

    /// <summary>The button that was pressed: <c>save</c>, <c>add</c>, or <c>up</c>, <c>down</c> or <c>remove</c> with the place of an entry.</summary>
    public string? Act { get; set; }

    /// <summary>The texts of a kind, in display order.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<string> TextNames(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? ["title", "introduction"]
            : ["title", "introduction", "mechanism", "enablingFactors", "lessons"];

    /// <summary>The key of a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="language">Its language.</param>
    public static string Key(string name, Language language) => $"{name}-{language.Code()}";

    /// <summary>The form of a compilation as it is stored.</summary>
    /// <param name="stored">The compilation.</param>
    public static CompilationForm Of(Compilation stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var content = stored.Content;
        return new()
        {
            Version = stored.Version,
            Slug = stored.Slug,
            Texts = TextsOf(content),
            States = content.Translations.ToDictionary(
                state => state.Key.Code(),
                state => EnumCode<TranslationState>.Of(state.Value)
            ),
            Subject = content.Subject?.ToString(),
            Category = content.Block is { } block
                ? EnumCode<BlockCategory>.Of(block.Category)
                : null,
            CycleSteps = [.. content.Block?.CycleSteps ?? []],
            Status = EnumCode<CompilationStatus>.Of(stored.Status),
            Entries =
            [
                .. content.Entries.Select(entry => new CompiledEntryForm
                {
                    Practice = entry.Practice.Value,
                    Comments = entry.Comment.Languages.ToDictionary(
                        language => language.Code(),
                        language => entry.Comment[language] ?? string.Empty
                    ),
                }),
            ],
        };
    }

    private static Dictionary<string, string> TextsOf(CompilationContent content) =>
        new (string Name, LocalizedText? Text)[]
        {
            ("title", content.Title),
            ("introduction", content.Introduction),
            ("mechanism", content.Block?.Mechanism),
            ("enablingFactors", content.Block?.EnablingFactors),
            ("lessons", content.Block?.Lessons),
        }
            .SelectMany(text =>
                (text.Text?.Languages ?? []).Select(language =>
                    KeyValuePair.Create(
                        Key(text.Name, language),
                        text.Text?[language] ?? string.Empty
                    )
                )
            )
            .ToDictionary();

    /// <summary>What the form says. An id of no entry is kept, so that the rules can refuse it.</summary>
    /// <param name="kind">The kind.</param>
    public CompilationContent ToContent(CompilationKind kind) =>
        new()
        {
            Title = Text("title"),
            Introduction = Text("introduction"),
            Translations = Languages
                .All.Where(language => language is not Language.English)
                .Where(language =>
                    EnumCode<TranslationState>.TryParse(
                        States.GetValueOrDefault(language.Code()),
                        out _
                    )
                )
                .ToImmutableSortedDictionary(language => language, StateOf),
            Subject = CompilationSubject.Read(Subject),
            Block = kind is CompilationKind.BuildingBlock ? ToBlock() : null,
            Entries =
            [
                .. Entries.Select(entry => new CompiledEntry(
                    new(entry.Practice?.Trim() ?? string.Empty),
                    In(language => entry.Comments.GetValueOrDefault(language.Code()))
                )),
            ],
        };

    private BlockDetails ToBlock() =>
        new()
        {
            Category = EnumCode<BlockCategory>.TryParse(Category, out var category)
                ? category
                : BlockCategory.Process,
            CycleSteps = [.. CycleSteps],
            Mechanism = Text("mechanism"),
            EnablingFactors = Text("enablingFactors"),
            Lessons = Text("lessons"),
        };

    /// <summary>Who is to read it.</summary>
    public CompilationStatus ReadStatus() =>
        EnumCode<CompilationStatus>.TryParse(Status, out var status)
            ? status
            : CompilationStatus.Draft;

    /// <summary>Moves or removes an entry, as the pressed button says; anything else changes nothing.</summary>
    public void Rearrange()
    {
        if (
            Act?.Split('-') is not [var act, var text]
            || !int.TryParse(text, out var place)
            || place < 0
            || place >= Entries.Count
        )
        {
            return;
        }

        var entry = Entries[place];
        Entries.RemoveAt(place);
        if (act is "up" or "down")
        {
            Entries.Insert(
                Math.Clamp(act == "up" ? place - 1 : place + 1, 0, Entries.Count),
                entry
            );
        }
        else if (act != "remove")
        {
            Entries.Insert(place, entry);
        }
    }

    private TranslationState StateOf(Language language) =>
        EnumCode<TranslationState>.TryParse(
            States.GetValueOrDefault(language.Code()),
            out var state
        )
            ? state
            : TranslationState.MachineAssisted;

    private LocalizedText Text(string name) =>
        In(language => Texts.GetValueOrDefault(Key(name, language)));

    private static LocalizedText In(Func<Language, string?> text) =>
        new(
            Languages.All.Select(language =>
                KeyValuePair.Create(language, text(language) ?? string.Empty)
            )
        );
}
