using Bunit;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class ErrorSummaryTests : ReaderContext
{
    private static readonly FieldErrors _errors = Errors(
        new(PracticeRules.TitleIsRequired, "title"),
        new(PracticeRules.ClaimIsTooLong, "claim.fr", "160"),
        new(PracticeRules.AreaIsRequired, "areas")
    );

    [Fact]
    public void Render_NoErrors_ShowsNothingAndLeavesTheFocus()
    {
        Assert.Empty(Draw(FieldErrors.None).Markup.Trim());
        Assert.Empty(JSInterop.Invocations);
    }

    [Fact]
    public void Render_Errors_LinkToTheirFields()
    {
        var cut = Draw(_errors);

        Assert.Equal("#field-title", cut.Link(EditingStrings.EditingTitle).GetAttribute("href"));
        Assert.Equal(
            "#field-claim-fr",
            cut.Link($"{EditingStrings.EditingClaim} (French)").GetAttribute("href")
        );
        Assert.Equal("#field-areas", cut.Link("Intervention areas").GetAttribute("href"));
    }

    [Fact]
    public void Render_Error_SaysWhatToDo() =>
        Assert.EndsWith(
            EditingStrings.EditingRuleTitleRequired,
            Draw(_errors).Link(EditingStrings.EditingTitle).ParentElement?.Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_Errors_AreAnnouncedAndTakeTheFocusOnce()
    {
        var cut = Draw(_errors);

        cut.Render(summary => summary.Add(it => it.Errors, _errors));

        Assert.Equal("alert", cut.Find("[tabindex='-1']").GetAttribute("role"));
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public void Render_NextAttempt_TakesTheFocusAgain()
    {
        var cut = Draw(_errors);

        cut.Render(summary =>
            summary.Add(
                it => it.Errors,
                Errors(new RuleViolation(PracticeRules.TitleIsRequired, "title"))
            )
        );

        JSInterop.VerifyFocusAsyncInvoke(2);
    }

    private static FieldErrors Errors(params RuleViolation[] violations) =>
        new(violations, Language.English);

    private IRenderedComponent<ErrorSummary> Draw(FieldErrors errors) =>
        Render<ErrorSummary>(summary =>
            summary.Add(it => it.Errors, errors).Add(it => it.Taxonomy, Taxonomy)
        );
}
