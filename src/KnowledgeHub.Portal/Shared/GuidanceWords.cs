using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Says why an entry may help.</summary>
internal static class GuidanceWords
{
    /// <summary>A reason in a few words.</summary>
    public static string Of(GuidanceReason reason, TaxonomyCatalogue taxonomy)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return reason.Kind switch
        {
            GuidanceKind.LinkedToIndicator => ReaderText.Fill(
                FrameworkStrings.GuidanceLinked,
                string.Join(PracticeStrings.PracticeWordSeparator, reason.Codes)
            ),
            GuidanceKind.SameCell => FrameworkStrings.GuidanceSameCell,
            GuidanceKind.SharedTheme => ReaderText.Fill(
                FrameworkStrings.GuidanceSharedTheme,
                Names(TermKind.Theme)
            ),
            GuidanceKind.SharedWords => ReaderText.Fill(
                FrameworkStrings.GuidanceSharedWords,
                string.Join(PracticeStrings.PracticeWordSeparator, reason.Codes)
            ),
            _ => ReaderText.Fill(FrameworkStrings.GuidanceSameDriver, Names(TermKind.Driver)),
        };

        string Names(TermKind kind) =>
            string.Join(
                PracticeStrings.PracticeWordSeparator,
                reason.Codes.Select(code => taxonomy.Label(kind, code, ReaderLanguage.Current))
            );
    }
}
