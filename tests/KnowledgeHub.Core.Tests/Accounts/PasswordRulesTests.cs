using KnowledgeHub.Core.Accounts;

namespace KnowledgeHub.Core.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("four herons over the quay")]
    [InlineData("correct horse battery staple")]
    [InlineData("yellow kettle, 3 spoons")]
    [InlineData("семь цапель у причала")]
    [InlineData("سبعة طيور قرب الرصيف القديم")]
    [InlineData("qX9#vLw2!bTz7@Rm")]
    [InlineData("               x     kettle quay")]
    public void Weakness_LongAndUnpredictable_IsTaken(string password) =>
        Assert.Null(PasswordRules.Weakness(password, "ana.silva@example.org", "Ana Silva"));

    [Theory]
    [InlineData("passwordpassword")]
    [InlineData("P@ssw0rd-P@ssw0rd-2026")]
    [InlineData("Password1234567890")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabcabc")]
    [InlineData("1234567890123456")]
    [InlineData("qwertyuiopasdfghjkl")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("zyxwvutsrqponmlkj")]
    [InlineData("Welcome-to-Ghana-2026")]
    [InlineData("KnowledgeHub2026!!!")]
    [InlineData("border-management-2026")]
    [InlineData("пароль пароль 2026")]
    [InlineData("йцукенгшщзхъ12345")]
    [InlineData("summer-winter-2025-!!")]
    [InlineData("                    ")]
    public void Weakness_WhatEverybodyTries_IsPredictable(string password) =>
        Assert.Equal(PasswordWeakness.Predictable, PasswordRules.Weakness(password));

    [Theory]
    [InlineData("Silva.Valongueiro.1987")]
    [InlineData("ana-valongueiro-silva")]
    public void Weakness_OwnNameAndAddress_IsPersonal(string password) =>
        Assert.Equal(
            PasswordWeakness.Personal,
            PasswordRules.Weakness(password, "ana@valongueiro.example", "Ana Silva")
        );

    [Theory]
    [InlineData(14, PasswordWeakness.TooShort)]
    [InlineData(257, PasswordWeakness.TooLong)]
    public void Weakness_LengthOutOfRange_IsSaid(int length, PasswordWeakness weakness) =>
        Assert.Equal(weakness, PasswordRules.Weakness(Odd(length)));

    [Theory]
    [InlineData(15)]
    [InlineData(64)]
    [InlineData(256)]
    public void Weakness_LengthInRange_IsTaken(int length) =>
        Assert.Null(PasswordRules.Weakness(Odd(length)));

    [Theory]
    [InlineData(39.9, PasswordWeakness.Predictable)]
    [InlineData(40, null)]
    public void Weakness_ByHowHardItIsToGuess_IsSaid(double bits, PasswordWeakness? weakness)
    {
        var guesses = new FakePasswordGuesses { Found = bits };
        var passwords = new NewPasswords(new FakePasswordSeal(), guesses);

        Assert.Equal(weakness, passwords.Weakness("four herons over the quay"));
        Assert.Equal(PasswordWeakness.TooShort, passwords.Weakness("four herons"));
    }

    // Letters that follow no pattern that is looked for.
    private static string Odd(int length) =>
        string.Concat(
            Enumerable.Range(0, length).Select(at => (char)('a' + ((at * at * 7) + (at * 11)) % 26))
        );
}
