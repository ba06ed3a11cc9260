using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>What the sources say, section by section; what they do not say is said too.</summary>
public sealed partial class PracticeSections : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeReading Reading { get; set; }

    private IEnumerable<Section> Sections
    {
        get
        {
            var body = Reading.Content.Body;
            return
            [
                new("context", PracticeStrings.PracticeSectionContext, Reading.Text(body.Context)),
                new(
                    "challenge",
                    PracticeStrings.PracticeSectionChallenge,
                    Reading.Text(body.Challenge)
                ),
                new(
                    "practice",
                    PracticeStrings.PracticeSectionPractice,
                    Reading.Text(body.Practice)
                ),
                new("results", PracticeStrings.PracticeSectionResults, Reading.Text(body.Results)),
                new(
                    "resources",
                    PracticeStrings.PracticeSectionResources,
                    Reading.Text(body.Resources)
                ),
                new("limits", PracticeStrings.PracticeSectionLimits, Reading.Text(body.Limits)),
                new(
                    "did-not-work",
                    PracticeStrings.PracticeSectionDidNotWork,
                    Reading.Text(body.DidNotWork)
                ),
            ];
        }
    }

    private sealed record Section(string Id, string Heading, TextInLanguage Text);
}
