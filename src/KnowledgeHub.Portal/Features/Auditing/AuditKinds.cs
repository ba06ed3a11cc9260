using System.Collections.Frozen;
using System.Globalization;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Auditing;

/// <summary>The kinds of things that events tell about, in the reader's language.</summary>
internal static class AuditKinds
{
    private static readonly FrozenDictionary<string, Func<string>> _words = new Dictionary<
        string,
        Func<string>
    >
    {
        ["practice"] = () => AuditStrings.AuditKindPractice,
        ["vocabulary"] = () => AuditStrings.AuditKindVocabulary,
        ["framework"] = () => AuditStrings.AuditKindFramework,
        ["assessment"] = () => AuditStrings.AuditKindAssessment,
        ["answer"] = () => AuditStrings.AuditKindAnswer,
        ["concept"] = () => AuditStrings.AuditKindConcept,
        ["access-token"] = () => AuditStrings.AuditKindAccessToken,
        ["query-task"] = () => AuditStrings.AuditKindQueryTask,
        ["curation"] = () => AuditStrings.AuditKindCuration,
        ["attachment"] = () => AuditStrings.AuditKindAttachment,
        ["practice-comment"] = () => AuditStrings.AuditKindPracticeComment,
        ["compilation"] = () => AuditStrings.AuditKindCompilation,
        ["reuse-report"] = () => AuditStrings.AuditKindReuseReport,
        ["bulk-run"] = () => AuditStrings.AuditKindBulkRun,
        ["invitation"] = () => AuditStrings.AuditKindInvitation,
        ["member"] = () => AuditStrings.AuditKindMember,
        ["evidence-item"] = () => AuditStrings.AuditKindEvidenceItem,
        ["evidence-link"] = () => AuditStrings.AuditKindEvidenceLink,
        ["framework-draft"] = () => AuditStrings.AuditKindFrameworkDraft,
        ["remark"] = () => AuditStrings.AuditKindRemark,
        ["consent-sheet"] = () => AuditStrings.AuditKindConsentSheet,
        ["target-profile"] = () => AuditStrings.AuditKindTargetProfile,
        ["scenario"] = () => AuditStrings.AuditKindScenario,
        ["report-cover"] = () => AuditStrings.AuditKindReportCover,
        ["report-summary"] = () => AuditStrings.AuditKindReportSummary,
        ["installation"] = () => AuditStrings.AuditKindInstallation,
        ["account-session"] = () => AuditStrings.AuditKindAccountSession,
        ["account"] = () => AuditStrings.AuditKindAccount,
        ["look"] = () => AuditStrings.AuditKindLook,
        ["country-grant"] = () => AuditStrings.AuditKindCountryGrant,
        ["second-factor"] = () => AuditStrings.AuditKindSecondFactor,
    }.ToFrozenDictionary();

    /// <summary>Codes and words, in the order of the reader's alphabet.</summary>
    public static IEnumerable<(string Code, string Word)> All =>
        _words
            .Select(kind => (kind.Key, kind.Value()))
            .OrderBy(
                kind => kind.Item2,
                StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true)
            );

    /// <summary>The word for a kind; its code where there is none.</summary>
    public static string Of(string code) => _words.TryGetValue(code, out var word) ? word() : code;
}
