using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>How to cite the entry, ready to copy.</summary>
public sealed partial class PracticeCitation : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    /// <summary>The address at which exactly this text stays.</summary>
    [Parameter, EditorRequired]
    public required string PermanentAddress { get; set; }

    private string Text
    {
        get
        {
            var practice = Reading.Practice;
            var entry = ReaderText.Fill(
                PracticeStrings.PracticeCiteEntry,
                Reading.Title.Text,
                practice.Id,
                practice.Version,
                ReaderText.Date(practice.UpdatedUtc)
            );
            var sources = Reading.Content.Provenance.Sources.Select(source =>
                Line(SourceLine.Of(source, Reading))
            );
            var from = string.Join("; ", sources.Distinct());
            return from.Length == 0
                ? $"{entry} {PermanentAddress}"
                : $"{entry} {ReaderText.Fill(PracticeStrings.PracticeCiteSource, from)} {PermanentAddress}";
        }
    }

    private static string Line(SourceLine source) =>
        string.Join(
            ", ",
            new[] { source.Publisher, source.Document, source.Session }.OfType<string>()
        );
}
