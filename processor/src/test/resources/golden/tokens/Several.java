interface Several {
    int COUNT = Other.count(1);
}

class Other implements Several {
    static int count(int count) {
        return count + COUNT + Third.count;
    }
}

enum Third {
    ;
    static int count;
}
