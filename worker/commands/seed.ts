export async function seedIfEmpty(_address: string): Promise<void> {}
