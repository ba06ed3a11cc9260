using System.Reflection;
using System.Runtime.CompilerServices;

namespace KnowledgeHub.Core.Tests;

/// <summary>Finds what could be changed after a type was made.</summary>
internal static class Immutability
{
    /// <summary>Public properties that can be set at any time, and public fields that are not read-only.</summary>
    public static IEnumerable<string> OffencesOf(Type type) =>
        type.GetProperties(EveryPublic)
            .Where(IsSettable)
            .Cast<MemberInfo>()
            .Concat(type.GetFields(EveryPublic).Where(IsWritable))
            .Select(member => $"{type.Name}.{member.Name}");

    private const BindingFlags EveryPublic =
        BindingFlags.Public
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter
        && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsWritable(FieldInfo field) =>
        field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false };
}
