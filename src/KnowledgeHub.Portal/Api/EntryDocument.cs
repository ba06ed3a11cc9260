using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents;
using KnowledgeHub.Documents.RichText;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>One whole entry as a document: what its page says, in the same order and the same words.</summary>
/// <param name="practice">The entry, as its readers may know it.</param>
/// <param name="context">What it is written with.</param>
internal sealed class EntryDocument(Practice practice, ExportContext context)
{
    private readonly PracticeContent _content = practice.Content;

    public TextDocument Create() =>
        new(
            Read(_content.Title),
            context.Language,
            [
                .. Opening(),
                .. Texts(TextSection.Opening, TextBlockKind.Heading),
                .. Caveats(),
                .. Body(),
                .. Commentary(),
                .. Facts(),
                .. Sources(),
                .. Citation(),
            ]
        );

    private IEnumerable<TextBlock> Opening()
    {
        yield return new(TextBlockKind.Paragraph, Read(_content.Claim));
        if (practice.Archiving is { } archiving)
        {
            yield return Said(
                TextBlockKind.Remark,
                ReaderText.Fill(EditorialStrings.ArchivedTitle, ReaderText.Date(archiving.AtUtc))
            );
            yield return new(TextBlockKind.Remark, Original(archiving.Reason));
        }

        if (TranslationNote.Of(Translation, ForeignBody) is { } note)
        {
            yield return Said(TextBlockKind.Remark, note);
        }
    }

    private TranslationState? Translation =>
        context.Language != _content.OriginalLanguage
        && !Read(_content.Title).IsFallback
        && _content.Translations.TryGetValue(context.Language, out var state)
            ? state
            : null;

    private Language? ForeignBody =>
        Read(_content.Body.Practice) is { IsFallback: true, Language: var language }
            ? language
            : null;

    private IEnumerable<TextBlock> Texts(
        IEnumerable<TextSection> sections,
        TextBlockKind heading
    ) =>
        sections
            .Where(section => !section.Read(_content).IsEmpty)
            .SelectMany(section =>
                Prose(section.Read(_content)).Prepend(Said(heading, ExportWords.Of(section.Name)))
            );

    private IEnumerable<TextBlock> Caveats() =>
        Headed(
            PracticeStrings.PracticeCaveats,
            _content.Provenance.Caveats.Select(caveat => new TextBlock(
                TextBlockKind.Item,
                Original(caveat)
            ))
        );

    private IEnumerable<TextBlock> Body() =>
        TextSection.Body.SelectMany(section =>
            (
                section.Read(_content).IsEmpty
                    ? [Said(TextBlockKind.Remark, PracticeStrings.PracticeNotReported)]
                    : Prose(section.Read(_content))
            ).Prepend(Said(TextBlockKind.Heading, ExportWords.Of(section.Name)))
        );

    private IEnumerable<TextBlock> Commentary()
    {
        var texts = Texts(TextSection.Commentary, TextBlockKind.Subheading).ToList();
        return texts.Count == 0
            ? []
            : Headed(
                PracticeStrings.PracticeCommentaryTitle,
                texts.Prepend(Said(TextBlockKind.Remark, PracticeStrings.PracticeCommentaryNote))
            );
    }

    private IEnumerable<TextBlock> Facts() =>
        Headed(
            PracticeStrings.PracticeFactsTitle,
            EntryTable
                .Of(practice, context)
                .Rows.Where(IsFact)
                .Select(row =>
                    Said(
                        TextBlockKind.Item,
                        $"{ExportWords.Of(row[1])}{SharedStrings.LabelColon} {row[3]}"
                    )
                )
        );

    private static bool IsFact(IReadOnlyList<string> row) =>
        row[0] == EntryTable.Classification
        || row[1] is "id" or "type" or "evidence" or "maturity" or "version" or "reviewBy";

    private IEnumerable<TextBlock> Sources() =>
        Headed(
            PracticeStrings.PracticeSourcesTitle,
            context
                .SourcesInFull(practice)
                .Select(source => Said(TextBlockKind.Item, source))
                .Append(
                    Said(
                        TextBlockKind.Remark,
                        $"{PracticeStrings.PracticeAttributionTitle}{SharedStrings.LabelColon} "
                            + context.Label(
                                TermKind.Attribution,
                                EnumCode<AttributionRule>.Of(_content.Provenance.Attribution)
                            )
                    )
                )
        );

    private IEnumerable<TextBlock> Citation() =>
        Headed(
            PracticeStrings.PracticeCiteTitle,
            [
                Said(TextBlockKind.Remark, ExportCitation.Of(practice, context)),
                Said(TextBlockKind.Address, context.VersionAddressOf(practice)),
            ]
        );

    private IEnumerable<TextBlock> Headed(string heading, IEnumerable<TextBlock> blocks)
    {
        var below = blocks.ToList();
        return below.Count == 0 ? [] : below.Prepend(Said(TextBlockKind.Heading, heading));
    }

    private IEnumerable<TextBlock> Prose(LocalizedText text) =>
        new RichTextBlocks(Read(text), context.Site).Create();

    private TextBlock Said(TextBlockKind kind, string text) =>
        ExportDocument.Said(kind, text, context);

    private TextInLanguage Read(LocalizedText text) =>
        text.Read(context.Language, _content.OriginalLanguage);

    private TextInLanguage Original(string text) =>
        new(text, _content.OriginalLanguage, _content.OriginalLanguage != context.Language);
}
