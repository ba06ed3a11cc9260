using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The words for the thesaurus and its rules in the reader's language.</summary>
internal static class ThesaurusWords
{
    /// <summary>Name of a language of labels.</summary>
    public static string LanguageName(string code) => CultureInfo.GetCultureInfo(code).DisplayName;

    /// <summary>Direction of writing of a language of labels.</summary>
    public static string Direction(string code) => code == "ar" ? "rtl" : "ltr";

    /// <summary>Day and time of a save, in universal time.</summary>
    public static string Moment(DateTime utc) =>
        $"{ReaderText.Date(utc)}, {utc.ToString("HH:mm", CultureInfo.CurrentCulture)} UTC";

    /// <summary>What happened to a concept.</summary>
    public static string Of(ConceptChange change) =>
        change switch
        {
            ConceptChange.Created => ThesaurusStrings.HistoryCreated,
            ConceptChange.Revised => ThesaurusStrings.HistoryRevised,
            ConceptChange.Removed => ThesaurusStrings.HistoryRemoved,
            _ => ThesaurusStrings.HistoryImported,
        };

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation)
    {
        var sentence = Sentence(violation.Rule);
        return sentence is null
            ? $"{violation.Rule} {violation.Detail}"
            : ReaderText.Fill(sentence, violation.Detail);
    }

    private static string? Sentence(string rule) =>
        rule switch
        {
            ConceptRules.IdIsMalformed => ThesaurusStrings.RuleIdMalformed,
            ConceptRules.IdIsTaken => ThesaurusStrings.RuleIdTaken,
            ConceptRules.LabelIsBlank => ThesaurusStrings.RuleLabelBlank,
            ConceptRules.LabelIsTooLong => ThesaurusStrings.RuleLabelTooLong,
            ConceptRules.PreferredIsRepeated => ThesaurusStrings.RulePreferredRepeated,
            ConceptRules.EnglishIsRequired => ThesaurusStrings.RuleEnglishRequired,
            ConceptRules.TooManyLabels or ConceptRules.TooManyRelations =>
                ThesaurusStrings.RuleTooMany,
            ConceptRules.LabelIsTaken => ThesaurusStrings.RuleLabelTaken,
            ConceptRules.BroaderIsUnknown or ConceptRules.RelatedIsUnknown =>
                ThesaurusStrings.RuleConceptUnknown,
            ConceptRules.BroaderIsCircular => ThesaurusStrings.RuleCycle,
            ConceptRules.RelatedIsHierarchical => ThesaurusStrings.RuleHierarchical,
            ConceptRules.LanguageIsUnknown => ThesaurusStrings.RuleLanguage,
            ConceptRules.NoteIsTooLong => ThesaurusStrings.RuleNoteTooLong,
            ConceptRules.ConceptIsInUse => ThesaurusStrings.RuleInUse,
            _ => FileSentence(rule),
        };

    private static string? FileSentence(string rule) =>
        rule switch
        {
            SkosRules.FileIsTooLarge => ThesaurusStrings.FileTooLarge,
            SkosRules.EncodingIsUnknown => ThesaurusStrings.FileNotUtf8,
            SkosRules.JsonIsMalformed => ThesaurusStrings.FileNotJson,
            SkosRules.NothingFound => ThesaurusStrings.FileEmpty,
            SkosRules.TooManyConcepts => ThesaurusStrings.FileTooMany,
            SkosRules.IdIsMissing => ThesaurusStrings.FileIdMissing,
            SkosRules.IdIsRepeated => ThesaurusStrings.FileIdRepeated,
            SkosRules.TextIsMalformed => ThesaurusStrings.FileText,
            ImportConcepts.SavedMeanwhile => ThesaurusStrings.ImportConflict,
            _ => null,
        };
}
