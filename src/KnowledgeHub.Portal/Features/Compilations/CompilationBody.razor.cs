using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>What a compilation says: its texts and its entries with their comments.</summary>
public sealed partial class CompilationBody : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompilationReading Reading { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private CompilationContent Content => Reading.Compilation.Content;

    private IEnumerable<string> Facts =>
        Content.Block is { } block
            ?
            [
                CompilationWords.Of(block.Category),
                .. block.CycleSteps.Select(step =>
                    Taxonomy.Label(TermKind.CycleStep, step, ReaderLanguage.Current)
                ),
            ]
            : [];

    private (string Label, string? Address)? Subject =>
        Content.Subject is { } subject
            ? (
                Taxonomy.Label(subject.Kind, subject.Code, ReaderLanguage.Current),
                OriginAddress.Of(subject.Kind, subject.Code)
            )
            : null;

    private IEnumerable<(string Title, TextInLanguage Text)> Sections =>
        Content.Block is { } block
            ? new (string Title, LocalizedText Text)[]
            {
                (CompilationStrings.BlockMechanism, block.Mechanism),
                (CompilationStrings.BlockEnabling, block.EnablingFactors),
                (CompilationStrings.BlockLessons, block.Lessons),
            }
                .Where(section => !section.Text.IsEmpty)
                .Select(section => (section.Title, section.Text.Read(ReaderLanguage.Current)))
            : [];
}
