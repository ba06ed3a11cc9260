using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Accounts;

internal sealed class AccountLinkConfiguration : IEntityTypeConfiguration<AccountLink>
{
    private const int HashLength = 64; // SHA-256 in hexadecimal
    private const int MaxKindLength = 40;

    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.ToTable("AccountLinks");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder
            .Property(link => link.Kind)
            .HasConversion(kind => EnumCode<AccountLinkKind>.Of(kind), code => Parse(code))
            .HasMaxLength(MaxKindLength);
        builder.Property(link => link.Email).HasMaxLength(OutgoingMail.MaxAddressLength);
        builder.Property(link => link.SecretHash).HasMaxLength(HashLength);
        builder.HasIndex(link => link.SecretHash).IsUnique();
        builder.HasIndex(link => link.ExpiresUtc);
        builder
            .HasOne<HubUser>()
            .WithMany()
            .HasForeignKey(link => link.AccountId)
            .OnDelete(DeleteBehavior.Cascade);
    }

    private static AccountLinkKind Parse(string code) =>
        EnumCode<AccountLinkKind>.TryParse(code, out var kind)
            ? kind
            : throw new InvalidOperationException(
                $"Unknown kind of link \"{code}\" in the database."
            );
}
