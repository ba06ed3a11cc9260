using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class ForeignTextTests
{
    [Theory]
    [InlineData(Language.Arabic, true, "ar", "rtl")]
    [InlineData(Language.French, true, "fr", "ltr")]
    [InlineData(Language.Arabic, false, null, null)]
    public void ForeignLang_Text_IsMarkedOnlyWhenItIsNotInTheReadersLanguage(
        Language language,
        bool isFallback,
        string? lang,
        string? dir
    )
    {
        var text = new TextInLanguage("x", language, isFallback);

        Assert.Equal((lang, dir), (text.ForeignLang(), text.ForeignDir()));
    }
}
