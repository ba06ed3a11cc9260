using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class LabelFoldingTests
{
    [Theory]
    [InlineData("One-Stop Border Post", "one stop border post")]
    [InlineData("  poste   frontière ", "poste frontiere")]
    [InlineData("e\u0301change", "echange")]
    [InlineData("l’échange d'informations", "l echange d informations")]
    [InlineData("учёт", "учет")]
    [InlineData("الإِدارَة", "الادارة")]
    [InlineData("حـــدود", "حدود")]
    [InlineData("sınır", "sinir")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("—…—", "")]
    [InlineData("\uD800", "")]
    public void Fold_Label_TakesAwayWhatMakesNoDifference(string label, string expected) =>
        Assert.Equal(expected, LabelFolding.Fold(label));
}
