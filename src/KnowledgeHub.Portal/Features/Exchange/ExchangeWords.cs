using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Attachments;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>The words for columns, rows and what is wrong with them, in the reader's language.</summary>
internal static class ExchangeWords
{
    /// <summary>Too many files wait for their import; the rule is the page's own.</summary>
    public const string TooManyAtWork = "too-many-at-work";

    private static readonly Dictionary<string, Func<string>> _sentences = new(
        StringComparer.Ordinal
    )
    {
        [ImportRules.TableIsEmpty] = () => ExchangeStrings.ImportErrorEmpty,
        [ImportRules.TooManyRows] = () => ExchangeStrings.ImportErrorRows,
        [ImportRules.TooManyColumns] = () => ExchangeStrings.ImportErrorColumns,
        [ImportRules.TypeIsNotTaken] = () => ExchangeStrings.ImportErrorType,
        [ImportRules.FieldIsRepeated] = () => ExchangeStrings.ImportErrorFieldRepeated,
        [ImportRules.NothingIsMapped] = () => ExchangeStrings.ImportErrorNothingMapped,
        [ImportRules.CellIsMalformed] = () => ExchangeStrings.ImportErrorCell,
        [ImportRules.EntryIsUnknown] = () => ExchangeStrings.ImportErrorUnknown,
        [ImportRules.KeysDiffer] = () => ExchangeStrings.ImportErrorKeys,
        [ImportRules.EntryIsClosed] = () => ExchangeStrings.ImportErrorClosed,
        [ImportRules.EntryIsRepeated] = () => ExchangeStrings.ImportErrorRepeated,
        [TooManyAtWork] = () => ExchangeStrings.ImportErrorTooMany,
        [ImportRules.LanguageIsFixed] = () => ExchangeStrings.ImportErrorLanguage,
    };

    /// <summary>The name of a field.</summary>
    public static string Field(string name, TaxonomyCatalogue taxonomy) =>
        name switch
        {
            ImportField.Id => ExchangeStrings.ImportFieldId,
            ImportField.Key => ExchangeStrings.ImportFieldSlug,
            ImportField.OriginalLanguage => ExchangeStrings.ImportFieldLanguage,
            _ => EditingWords.Field(name, taxonomy),
        };

    /// <summary>What is wrong, and what to do.</summary>
    public static string Of(RuleViolation violation) =>
        _sentences.TryGetValue(violation.Rule, out var sentence)
            ? ReaderText.Fill(sentence(), violation.Detail)
        : AttachmentWords.Rules.Contains(violation.Rule) ? AttachmentWords.Of(violation)
        : EditingWords.Rule(violation);

    /// <summary>The same with the field before it.</summary>
    public static string Of(RuleViolation violation, TaxonomyCatalogue taxonomy) =>
        violation.Field.Length == 0 || violation.Field == FileRules.Field
            ? Of(violation)
            : $"{Field(Column(violation.Field), taxonomy)}: {Of(violation)}";

    /// <summary>What a row would do.</summary>
    public static string Verdict(ImportRow row) =>
        row.IsNew ? ExchangeStrings.ImportVerdictNew
        : row.IsUnchanged ? ExchangeStrings.ImportVerdictUnchanged
        : ExchangeStrings.ImportVerdictChanged;

    // The rules name the parts of a source, which are one column.
    private static string Column(string field) =>
        field.StartsWith("sources.", StringComparison.Ordinal) ? "sources" : field;
}
