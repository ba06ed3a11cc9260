using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class FieldErrorsTests : IDisposable
{
    private readonly ReaderCulture _reader = new("en-GB");

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("title", Language.English, "title")]
    [InlineData("title.en", Language.English, "title")]
    [InlineData("title.fr", Language.English, "title.fr")]
    [InlineData("claim.fr", Language.French, "claim")]
    [InlineData("practice.fr", Language.English, "practice")]
    [InlineData("sources.document", Language.English, "sources")]
    public void Of_RuleOfAField_StandsAtTheControlThatHoldsIt(
        string field,
        Language original,
        string expected
    )
    {
        var errors = new FieldErrors([new(PracticeRules.TitleIsRequired, field)], original);

        Assert.Equal(EditingStrings.EditingRuleTitleRequired, errors.Of(expected));
        Assert.Equal(expected, Assert.Single(errors.All).Field);
    }

    [Fact]
    public void Of_FieldWithoutFault_IsNull() => Assert.Null(FieldErrors.None.Of("title"));

    [Fact]
    public void All_SameFaultTwice_IsSaidOnce()
    {
        var errors = new FieldErrors(
            [
                new(PracticeRules.TermIsUnknown, "sources.document"),
                new(PracticeRules.TermIsUnknown, "sources.document"),
            ],
            Language.English
        );

        Assert.Equal(EditingStrings.EditingRuleDocumentMissing, Assert.Single(errors.All).Text);
    }

    [Fact]
    public void Of_Limit_IsInTheNumbersOfTheReader()
    {
        var errors = new FieldErrors(
            [new(PracticeRules.SectionIsTooLong, "limits.en", "20000")],
            Language.English
        );

        Assert.Equal(
            ReaderText.Fill(EditingStrings.EditingRuleSectionTooLong, "20,000"),
            errors.Of("limits")
        );
    }
}
