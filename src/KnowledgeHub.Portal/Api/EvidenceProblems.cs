using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Api;

/// <summary>Why evidence was not saved, in sentences.</summary>
internal static class EvidenceProblems
{
    /// <summary>The sentence of a broken rule; its name where it is no rule of evidence.</summary>
    public static string Describe(RuleViolation violation) =>
        violation.Rule switch
        {
            EvidenceRules.TitleIsRequired => "An item needs a title.",
            EvidenceRules.TextIsTooLong =>
                $"The text is longer than {violation.Detail} characters.",
            EvidenceRules.LanguageIsInvalid => "Use a code of ISO 639, such as \"en\".",
            EvidenceRules.DateIsInvalid => "The day must lie between 1900 and today.",
            EvidenceRules.ExpiresBeforeDate => "It cannot expire before the day that it bears.",
            EvidenceRules.LinkIsInvalid =>
                "A link needs a full address that begins with https and names no user.",
            EvidenceRules.ReferenceIsRequired =>
                "\"reference\" needs a text that says who holds the item, and under which number.",
            EvidenceRules.FileIsRequired =>
                "The item has no file. Files are handed in on the portal's pages.",
            EvidenceRules.ItemIsUnknown =>
                $"The country has no item \"{violation.Detail}\" that could be linked. Its items stand in /api/v1/assessments/{{id}}/evidence.",
            EvidenceRules.ItemIsArchived =>
                "The item is archived. Send \"archived\": false to take it back first.",
            EvidenceRules.TooManyLinks => $"An answer takes at most {violation.Detail} items.",
            AttachmentRules.LibraryIsFull => "The portal has no room for another file.",
            _ => violation.Rule,
        };
}
