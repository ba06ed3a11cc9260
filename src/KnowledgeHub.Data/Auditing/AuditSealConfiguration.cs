using KnowledgeHub.Core.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Auditing;

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    private const int HashLength = 64; // SHA-256 in hexadecimal

    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
        builder.Property(seal => seal.Hash).HasMaxLength(HashLength);
    }
}
